import { Bold, ClassicEditor, Essentials, Heading, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

const place = document.createElement('div');
document.body.append(place);
let ckeditor;
ClassicEditor.create(place, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Heading, List],
  toolbar: ['undo', 'redo', 'bold'],
}).then((made) => {
  ckeditor = made;
});
export const ready = () => ckeditor !== undefined;

export const editor = {
  set: (paragraphs) => {
    ckeditor.setData(paragraphs.map((text) => `<p>${text}</p>`).join(''));
    ckeditor.commands.get('undo').clearStack();
  },
  text: () => {
    const root = ckeditor.model.document.getRoot();
    return [...root.getChildren()]
      .map((block) => [...block.getChildren()].map(({ data }) => data).join(''))
      .join('\n');
  },
  joint: '\n',
  place: () => ckeditor.editing.view.getDomRoot(),
};
