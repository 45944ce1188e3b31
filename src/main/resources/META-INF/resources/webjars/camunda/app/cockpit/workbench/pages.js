// Every page and menu of the analysts.
import { plugins } from '../common/pages.js';

export default await plugins('workbench', ['navigation', 'models', 'versions', 'what-if', 'record', 'law'], (name) => import(`./${name}.js`));
