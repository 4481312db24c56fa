import { render } from 'preact';
import { browserLanguage, showLanguage } from './language.ts';
import { Sidebar } from './Sidebar.tsx';

showLanguage(browserLanguage());
render(<Sidebar />, document.getElementById('app') as HTMLElement);
