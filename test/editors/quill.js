import Quill from 'quill';
import 'quill/dist/quill.snow.css';

const place = document.createElement('div');
document.body.append(place);
const quill = new Quill(place, { theme: 'snow' });

export const editor = {
  set: (paragraphs) => {
    quill.setText(paragraphs.join('\n'), 'silent');
    quill.history.clear();
  },
  text: () => quill.getText().replace(/\n$/, ''),
  joint: '\n',
  place: () => quill.root,
  isStep: () => Date.now() > quill.history.lastRecorded + quill.history.options.delay,
};
