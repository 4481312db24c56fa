import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Only this machine can reach the preview. */
const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;

/** Listens on the port, or on the next free one; 0 takes any. Gives the address to open. */
export async function listen(server: Server, port: number): Promise<string> {
  for (let tried = 0; ; tried++) {
    try {
      await listenOn(server, port + tried);
      return `http://${HOST}:${(server.address() as AddressInfo).port}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= PORTS_TO_TRY) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
