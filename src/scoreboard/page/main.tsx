import { render } from 'preact';
import type { Opening } from '../board.ts';
import { Page } from './Page.tsx';

const opening = JSON.parse(document.getElementById('opening')?.textContent ?? '') as Opening;
// A file that was saved, or a sample, is asked by its own address.
const wall = opening.wall || new URLSearchParams(location.search).get('wall') === '1';
render(<Page board={opening.board} wall={wall} />, document.getElementById('app') as HTMLElement);
