import type { Zone } from '@odoo/o-spreadsheet';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { a1ToZone, columnLetters, splitSheet } from './a1.ts';
import type { ChartSnapshot, SheetSnapshot } from './contract.ts';

type Files = Record<string, Uint8Array>;

/**
 * Adds the charts of the sheets to a workbook's file, whose writer knows none. A type of chart that LibreOffice does not know, such
 * as a waterfall, is left out, and so is a series over a sheet that is not in the file.
 * @param sheets those in the file, in its order
 */
export function withCharts(file: Uint8Array, sheets: readonly SheetSnapshot[]): Uint8Array {
  if (sheets.every(({ charts }) => charts.length === 0)) return file;
  const files: Files = unzipSync(file);
  let charts = 0;
  for (const [index, sheet] of sheets.entries()) {
    const texts = sheet.charts.flatMap((chart) => {
      const xml = chartXml(chart, sheet, sheets);
      return xml === null ? [] : [{ chart, xml }];
    });
    if (texts.length === 0) continue;
    const drawing = `drawing${index + 1}`;
    const anchors = texts.map(({ chart }, number) => anchorXml(chart, number + 1));
    const targets = texts.map(({ xml }) => {
      const name = `chart${++charts}.xml`;
      files[`xl/charts/${name}`] = strToU8(xml);
      addContentType(files, `/xl/charts/${name}`, 'drawingml.chart');
      return `../charts/${name}`;
    });
    files[`xl/drawings/${drawing}.xml`] = strToU8(
      `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchors.join('')}</xdr:wsDr>`,
    );
    addContentType(files, `/xl/drawings/${drawing}.xml`, 'drawing');
    for (const [number, target] of targets.entries()) {
      addRelation(files, `xl/drawings/_rels/${drawing}.xml.rels`, `rId${number + 1}`, 'chart', target);
    }
    addRelation(
      files,
      `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
      DRAWING_ID,
      'drawing',
      `../drawings/${drawing}.xml`,
    );
    changed(files, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml.replace(
        /(?=<legacyDrawing |<tableParts |<extLst>|<\/worksheet>)/,
        `<drawing xmlns:r="${RELATIONS}" r:id="${DRAWING_ID}"/>`,
      ),
    );
  }
  return zipSync(files);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** One that the writer of the workbook gives nothing else in a sheet. */
const DRAWING_ID = 'rIdCharts';

function changed(files: Files, name: string, change: (xml: string) => string): void {
  const file = files[name];
  if (file) files[name] = strToU8(change(strFromU8(file)));
}

function addContentType(files: Files, part: string, kind: string): void {
  const type = `application/vnd.openxmlformats-officedocument.${kind}+xml`;
  changed(files, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="${part}" ContentType="${type}"/></Types>`),
  );
}

function addRelation(files: Files, name: string, id: string, kind: string, target: string): void {
  files[name] ??= strToU8(`${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`);
  const relation = `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  changed(files, name, (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`));
}

const EMU_IN_PIXEL = 9525;
const emu = (pixels: number) => Math.round(pixels * EMU_IN_PIXEL);

function anchorXml({ column, row, offsetX, offsetY, width, height }: ChartSnapshot, number: number): string {
  const from =
    `<xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${emu(offsetX)}</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${emu(offsetY)}</xdr:rowOff></xdr:from>`;
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONS}" ` +
    `r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const size = `<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  return `<xdr:oneCellAnchor>${from}${size}${frame}<xdr:clientData/></xdr:oneCellAnchor>`;
}

/** What is used here of the engine's definitions of charts, of whatever type. */
interface Definition {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  readonly fillArea?: boolean;
  readonly hideDataMarkers?: boolean;
  readonly isDoughnut?: boolean;
  readonly pieHolePercentage?: number;
  readonly slicesColors?: readonly string[];
  readonly legendPosition?: string;
  readonly axesDesign?: Readonly<Record<string, AxisDesign | undefined>>;
  readonly dataSource?: {
    readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly labelRange?: string;
    readonly dataSetsHaveTitle: boolean;
  };
  readonly dataSetStyles?: Readonly<Record<string, SeriesStyle | undefined>>;
}
interface AxisDesign {
  readonly title?: { readonly text?: string };
  readonly min?: number;
  readonly max?: number;
  readonly gridLines?: string;
}
interface SeriesStyle {
  readonly backgroundColor?: string;
  readonly label?: string;
  readonly yAxisId?: string;
  readonly type?: string;
}

interface Series {
  readonly number: number;
  readonly title: string | null;
  readonly label: string | undefined;
  readonly values: string;
  readonly color: string;
  readonly shape: 'bar' | 'line' | 'area' | 'pie';
  readonly onSecondAxis: boolean;
}

/** The engine's own first colours. */
const COLORS = ['#4ea7f2', '#ea6175', '#43c5b1', '#f4a261', '#8481dd', '#ffd86d', '#3188e6', '#ce4257'];

function chartXml(
  { definition }: ChartSnapshot,
  sheet: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
): string | null {
  const chart = definition as Definition;
  const shapeOf = SHAPES[chart.type];
  const source = chart.dataSource;
  if (!shapeOf || !source) return null;
  const cells = (range: string) => cellsOf(range, sheet, sheets);
  const headers = source.dataSetsHaveTitle ? 1 : 0;
  const labels = source.labelRange === undefined ? null : cells(source.labelRange);
  const categories = labels && reference(labels.name, headers > 0 ? withoutFirst(labels.zone) : labels.zone);
  const series = source.dataSets.flatMap(({ dataSetId, dataRange }, number): Series[] => {
    const data = cells(dataRange);
    const style = chart.dataSetStyles?.[dataSetId] ?? {};
    if (!data) return [];
    return [
      {
        number,
        title: headers > 0 ? reference(data.name, firstOf(data.zone)) : null,
        label: style.label,
        values: reference(data.name, headers > 0 ? withoutFirst(data.zone) : data.zone),
        color: style.backgroundColor ?? COLORS[number % COLORS.length] ?? '#4ea7f2',
        shape: shapeOf(chart, style),
        onSecondAxis: style.yAxisId === 'y1',
      },
    ];
  });
  if (series.length === 0) return null;
  const { title, legendPosition = 'right' } = chart;
  const legend = LEGENDS[legendPosition];
  return (
    `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    (title?.text ? titleXml(title.text) : '') +
    `<c:autoTitleDeleted val="${title?.text ? 0 : 1}"/><c:plotArea><c:layout/>${plotXml(chart, series, categories)}</c:plotArea>` +
    (legend ? `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>` : '') +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const SHAPES: Readonly<Record<string, (chart: Definition, style: SeriesStyle) => Series['shape']>> = {
  bar: () => 'bar',
  line: ({ fillArea }) => (fillArea ? 'area' : 'line'),
  combo: (_, { type }) => (type === 'bar' ? 'bar' : 'line'),
  pie: () => 'pie',
};
const LEGENDS: Readonly<Record<string, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

function cellsOf(range: string, sheet: SheetSnapshot, sheets: readonly SheetSnapshot[]) {
  const { sheet: named, a1 } = splitSheet(range);
  const on = named === null ? sheet : sheets.find(({ name }) => name === named);
  const zone = on && a1ToZone(a1, on);
  return on && zone ? { name: on.name, zone } : null;
}

function reference(name: string, { left, right, top, bottom }: Zone): string {
  const cell = (col: number, row: number) => `$${columnLetters(col + 1)}$${row + 1}`;
  const cells = left === right && top === bottom ? cell(left, top) : `${cell(left, top)}:${cell(right, bottom)}`;
  return `'${name.replaceAll("'", "''")}'!${cells}`;
}

const isColumn = ({ left, right }: Zone) => left === right;
const firstOf = (zone: Zone): Zone => ({ ...zone, right: zone.left, bottom: zone.top });
const withoutFirst = (zone: Zone): Zone =>
  isColumn(zone)
    ? { ...zone, top: Math.min(zone.top + 1, zone.bottom) }
    : { ...zone, left: Math.min(zone.left + 1, zone.right) };

/** The series, a group for each shape and axis, and the axes that they stand on. */
function plotXml(chart: Definition, series: readonly Series[], categories: string | null): string {
  if (chart.type === 'pie') return pieXml(chart, series, categories);
  const groups = (['area', 'bar', 'line'] as const).flatMap((shape) =>
    [false, true].flatMap((second) => {
      const members = series.filter((each) => each.shape === shape && each.onSecondAxis === second);
      return members.length === 0 ? [] : [groupXml(chart, shape, members, categories, second)];
    }),
  );
  const second = series.some(({ onSecondAxis }) => onSecondAxis);
  return groups.join('') + axesXml(chart, false) + (second ? axesXml(chart, true) : '');
}

function groupXml(
  chart: Definition,
  shape: 'area' | 'bar' | 'line',
  series: readonly Series[],
  categories: string | null,
  second: boolean,
): string {
  const stacked = chart.stacked === true;
  const grouping = stacked ? 'stacked' : shape === 'bar' ? 'clustered' : 'standard';
  const members = series.map((each) => seriesXml(chart, each, categories)).join('');
  const [x, y] = axisIds(second);
  const axes = `<c:axId val="${x}"/><c:axId val="${y}"/>`;
  const vary = '<c:varyColors val="0"/>';
  if (shape === 'area') return `<c:areaChart><c:grouping val="${grouping}"/>${vary}${members}${axes}</c:areaChart>`;
  if (shape === 'line') {
    return `<c:lineChart><c:grouping val="${grouping}"/>${vary}${members}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const spacing = `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}`;
  const direction = `<c:barDir val="${chart.horizontal ? 'bar' : 'col'}"/>`;
  return `<c:barChart>${direction}<c:grouping val="${grouping}"/>${vary}${members}${spacing}${axes}</c:barChart>`;
}

function seriesXml(chart: Definition, series: Series, categories: string | null): string {
  const { shape, color } = series;
  const look =
    shape === 'line'
      ? `<c:spPr><a:ln w="28575" cap="rnd">${fillXml(color)}<a:round/></a:ln></c:spPr>` +
        (chart.hideDataMarkers ? '<c:marker><c:symbol val="none"/></c:marker>' : '')
      : `<c:spPr>${fillXml(color)}</c:spPr>${shape === 'bar' ? '<c:invertIfNegative val="0"/>' : ''}`;
  return `<c:ser>${seriesHead(series)}${look}${dataXml(series, categories)}${shape === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

function pieXml(chart: Definition, series: readonly Series[], categories: string | null): string {
  const slices = (chart.slicesColors ?? []).map(
    (color, index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${fillXml(color)}</c:spPr></c:dPt>`,
  );
  const members = series
    .map((each) => `<c:ser>${seriesHead(each)}${slices.join('')}${dataXml(each, categories)}</c:ser>`)
    .join('');
  const vary = '<c:varyColors val="1"/>';
  return chart.isDoughnut
    ? `<c:doughnutChart>${vary}${members}<c:holeSize val="${Math.round(chart.pieHolePercentage ?? 50)}"/></c:doughnutChart>`
    : `<c:pieChart>${vary}${members}</c:pieChart>`;
}

function seriesHead({ number, title, label }: Series): string {
  const words =
    label === undefined ? title && `<c:strRef><c:f>${escaped(title)}</c:f></c:strRef>` : `<c:v>${escaped(label)}</c:v>`;
  return `<c:idx val="${number}"/><c:order val="${number}"/>${words ? `<c:tx>${words}</c:tx>` : ''}`;
}

function dataXml({ values }: Series, categories: string | null): string {
  const cat = categories === null ? '' : `<c:cat><c:strRef><c:f>${escaped(categories)}</c:f></c:strRef></c:cat>`;
  return `${cat}<c:val><c:numRef><c:f>${escaped(values)}</c:f></c:numRef></c:val>`;
}

const axisIds = (second: boolean) => (second ? [13, 14] : [11, 12]) as [number, number];

function axesXml({ axesDesign = {}, horizontal }: Definition, second: boolean): string {
  const [x, y] = axisIds(second);
  const [category, value] = second
    ? [undefined, axesDesign.y1]
    : horizontal
      ? [axesDesign.y, axesDesign.x]
      : [axesDesign.x, axesDesign.y];
  const scale = ({ min, max }: AxisDesign = {}) =>
    `<c:scaling><c:orientation val="minMax"/>${bound('max', max)}${bound('min', min)}</c:scaling>`;
  const grid =
    second || value?.gridLines === 'none'
      ? ''
      : `<c:majorGridlines><c:spPr><a:ln>${fillXml('#e0e0e0')}</a:ln></c:spPr></c:majorGridlines>`;
  const titled = (design?: AxisDesign) => (design?.title?.text ? titleXml(design.title.text) : '');
  const [categorySide, valueSide] = horizontal ? ['l', 'b'] : ['b', second ? 'r' : 'l'];
  return (
    `<c:catAx><c:axId val="${x}"/><c:scaling><c:orientation val="${horizontal ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${second ? 1 : 0}"/><c:axPos val="${categorySide}"/>${titled(category)}${NO_TICKS}<c:tickLblPos val="low"/>` +
    `<c:crossAx val="${y}"/></c:catAx>` +
    `<c:valAx><c:axId val="${y}"/>${scale(value)}<c:delete val="0"/><c:axPos val="${valueSide}"/>${grid}${titled(value)}` +
    `${NO_TICKS}<c:tickLblPos val="nextTo"/><c:crossAx val="${x}"/><c:crosses val="${second ? 'max' : 'autoZero'}"/></c:valAx>`
  );
}

const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const bound = (name: 'min' | 'max', value: number | undefined) =>
  value === undefined ? '' : `<c:${name} val="${value}"/>`;

function titleXml(text: string): string {
  const run = `<a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr sz="1200" b="0"/><a:t>${escaped(text)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${run}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const fillXml = (color: string) => `<a:solidFill><a:srgbClr val="${color.slice(1, 7).toUpperCase()}"/></a:solidFill>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
