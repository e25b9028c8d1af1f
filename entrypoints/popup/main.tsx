import '../../lib/dom/tokens.css';
import '../../lib/dom/components.css';
import '../../lib/platform/options/fields.css';
import '../../lib/platform/panel/list.css';
import '../../lib/platform/popup/popup.css';
import { startPopup } from '../../lib/platform/popup/start.tsx';

startPopup(document.body);
