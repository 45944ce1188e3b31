// "Mô hình" in Cockpit's top bar: opens the running models; its arrow lists the pages.
import { menuOf } from '../common/menu.js';
import { ROUTES } from './routes.js';

export default [{
  id: 'motcua-workbench-navigation',
  pluginPoint: 'cockpit.navigation',
  priority: 290,
  path: '/workbench',
  render: (node) => {
    menuOf('workbench', node, 'Mô hình', ROUTES);
  }
}];
