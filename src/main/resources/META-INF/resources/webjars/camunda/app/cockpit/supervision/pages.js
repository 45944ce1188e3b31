// Every page, menu and tab of the supervisors.
import { plugins } from '../common/pages.js';

export default await plugins('supervision', ['navigation', 'dashboard', 'risk', 'list', 'moves', 'diagram', 'dossier', 'incidents',
  'lists', 'absences', 'report', 'books', 'calendar'], (name) => import(`./${name}.js`));
