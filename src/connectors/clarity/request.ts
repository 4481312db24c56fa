/** The one address of the export; a dimension splits its numbers. */
export function clarityUrl(dimension: string): string {
  const split = dimension === '' ? '' : `&dimension1=${encodeURIComponent(dimension)}`;
  return `https://www.clarity.ms/export-data/api/v1/project-live-insights?numOfDays=1${split}`;
}
