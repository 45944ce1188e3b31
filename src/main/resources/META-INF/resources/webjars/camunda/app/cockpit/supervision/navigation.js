// "Giám sát" in Cockpit's top bar: opens the overview; its arrow lists the pages.
import { menuOf } from '../common/menu.js';
import { ROUTES } from './routes.js';

export default [{
  id: 'motcua-navigation',
  pluginPoint: 'cockpit.navigation',
  priority: 300,
  path: '/supervision',
  render: (node) => {
    menuOf('supervision', node, 'Giám sát', ROUTES);
  }
}];
