const field = document.createElement('div');
field.contentEditable = 'true';
document.body.append(field);

export const editor = {
  set: (paragraphs) => {
    field.replaceChildren(
      ...paragraphs.map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
      }),
    );
  },
  text: () => [...field.children].map((child) => child.textContent).join('\n'),
  joint: '\n',
  place: () => field,
};
