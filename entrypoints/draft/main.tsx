import '../../lib/dom/tokens.css';
import '../../lib/dom/components.css';
import '../../lib/platform/dialog.css';
import '../../lib/platform/options/fields.css';
import '../../lib/platform/panel/list.css';
import '../../lib/platform/draft/draft.css';
import '../../lib/platform/draft/editor.css';
import { startDraft } from '../../lib/platform/draft/start.tsx';

startDraft(document.body);
