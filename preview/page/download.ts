import { registries } from '@odoo/o-spreadsheet';
import type { Host } from '../host/host.ts';
import { showToast } from './toast.ts';

/** Puts "Download .xlsx" into the File menu. Before the grid is mounted: it reads its menus once. */
export function addDownload(host: Host, name: string): void {
  registries.topbarMenuRegistry.addChild('download_xlsx', ['file'], {
    name,
    sequence: 180, // above Print
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    icon: 'o-spreadsheet-Icon.EXPORT_XLSX',
    execute: () => exportWorkbook(host),
  });
}

/** Saves the workbook on this computer; what goes wrong is told over the grid. */
export function exportWorkbook(host: Host): void {
  download(host).catch((error: Error) => showToast(error.message, 10));
}

/** The server writes the file from what the page holds. */
async function download(host: Host): Promise<void> {
  const response = await fetch('/workbook.xlsx', { method: 'POST', body: JSON.stringify(host.snapshot()) });
  if (!response.ok) throw new Error(await response.text());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = 'Rasad.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
}
