import type { Boundary } from '../service.ts';
import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  CurveStyle,
  PointStyle,
  Position,
} from '../spreadsheet/chartEnums.ts';

/** The Charts service: its enums, which charts of a spreadsheet are set by. */
export function chartsService(boundary: Boundary): object {
  const enums = { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, CurveStyle, PointStyle, Position };
  return boundary.expose('Charts', enums);
}
