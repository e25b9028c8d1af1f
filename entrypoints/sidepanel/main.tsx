import '../../lib/dom/tokens.css';
import '../../lib/dom/components.css';
import '../../lib/platform/dialog.css';
import '../../lib/platform/options/fields.css';
import '../../lib/platform/panel/list.css';
import '../../lib/platform/panel/panel.css';
import '../../lib/platform/panel/timeline.css';
import { startPanel } from '../../lib/platform/panel/start.tsx';

startPanel(document.body);
