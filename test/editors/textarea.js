const field = document.createElement('textarea');
field.rows = 8;
field.cols = 60;
document.body.append(field);

export const editor = {
  set: (paragraphs) => {
    field.value = paragraphs.join('\n\n');
  },
  text: () => field.value,
  joint: '\n\n',
  place: () => field,
};
