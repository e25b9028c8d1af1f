import '../../lib/dom/tokens.css';
import '../../lib/dom/components.css';
import '../../lib/platform/options/fields.css';
import '../../lib/platform/options/options.css';
import '../../lib/platform/options/facts.css';
import '../../lib/platform/options/settings.css';
import { startOptions } from '../../lib/platform/options/start.tsx';

startOptions(document.body);
