import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';

const place = document.createElement('textarea');
place.id = 'tiny';
document.body.append(place);
let tiny;
tinymce
  .init({
    selector: '#tiny',
    license_key: 'gpl',
    skin: false,
    content_css: false,
    height: 500,
    promotion: false,
    branding: false,
  })
  .then(([made]) => {
    tiny = made;
  });
export const ready = () => tiny?.initialized === true;

export const editor = {
  set: (paragraphs) => {
    tiny.setContent(paragraphs.map((text) => `<p>${text}</p>`).join(''));
    tiny.undoManager.clear();
    tiny.undoManager.add();
  },
  text: () =>
    [...new DOMParser().parseFromString(tiny.getContent(), 'text/html').body.children]
      .map(({ textContent }) => textContent)
      .join('\n'),
  joint: '\n',
  place: () => tiny.getBody(),
};
