// Makes sure that everything is installed before a command runs. It uses nothing but Node, since nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const LEAST_NODE = 20;
const INSTALLED = 'node_modules/.package-lock.json';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < LEAST_NODE) {
  fail(
    `Rasad needs Node ${LEAST_NODE} or newer, and this is Node ${process.versions.node}. Get a newer one from https://nodejs.org.`,
  );
}
if (!isInstalled()) {
  console.log('Installing what Rasad is built with. This happens once and takes a minute or two…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail(
      'The packages could not be installed: npm says why above. Check that this machine reaches the package registry, and run the command again.',
    );
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  if (statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs) return true;
  return hasSamePackages();
}

/** A fresh checkout touches the lock file without changing it. */
function hasSamePackages() {
  const installed = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
