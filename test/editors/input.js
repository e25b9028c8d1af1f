const field = document.createElement('input');
field.style.width = '900px';
document.body.append(field);

export const editor = {
  set: (paragraphs) => {
    field.value = paragraphs.join(' ');
  },
  text: () => field.value,
  joint: ' ',
  place: () => field,
};
