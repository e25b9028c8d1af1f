import '../../lib/dom/tokens.css';
import '../../lib/dom/components.css';
import '../../lib/platform/options/fields.css';
import '../../lib/platform/welcome/welcome.css';
import { startWelcome } from '../../lib/platform/welcome/start.tsx';

startWelcome(document.body);
