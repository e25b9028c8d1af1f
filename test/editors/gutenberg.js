import { BlockCanvas, BlockEditorProvider, RichText, useBlockProps } from '@wordpress/block-editor';
import { createBlock, registerBlockType } from '@wordpress/blocks';
import { SlotFillProvider } from '@wordpress/components';
import { useStateWithHistory } from '@wordpress/compose';
import { createElement, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

registerBlockType('test/paragraph', {
  apiVersion: 3,
  title: 'Paragraph',
  category: 'text',
  attributes: { content: { type: 'string', source: 'html', selector: 'p' } },
  edit: ({ attributes, setAttributes }) =>
    createElement(RichText, {
      ...useBlockProps(),
      tagName: 'p',
      value: attributes.content,
      onChange: (content) => setAttributes({ content }),
    }),
  save: ({ attributes }) => createElement(RichText.Content, { tagName: 'p', value: attributes.content }),
});

let blocks;
let waitsForMore = false;
const changeBy =
  (setValue, isStaged) =>
  (next, { selection }) => {
    waitsForMore = isStaged;
    setValue({ blocks: next, selection }, isStaged);
  };
function Page({ start }) {
  const { value, setValue, undo } = useStateWithHistory({ blocks: start });
  blocks = value.blocks;
  useEffect(() => {
    const keys = (event) => {
      if (event.ctrlKey && event.key === 'z') {
        event.preventDefault();
        undo();
      }
    };
    // What is pressed in the frame comes here, too: the canvas passes it on.
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  });
  return createElement(
    SlotFillProvider,
    null,
    createElement(
      BlockEditorProvider,
      {
        value: value.blocks,
        selection: value.selection,
        onInput: changeBy(setValue, true),
        onChange: changeBy(setValue, false),
        settings: { hasFixedToolbar: true },
      },
      createElement(BlockCanvas, { height: '500px' }),
    ),
  );
}
const place = document.createElement('div');
document.body.append(place);
const root = createRoot(place);
let pages = 0;
const show = (start) => root.render(createElement(Page, { start, key: pages++ }));
show([]);

const listIn = () => document.querySelector('iframe')?.contentDocument?.querySelector('.is-root-container');
export const ready = () => listIn() != null;

export const editor = {
  set: (paragraphs) =>
    flushSync(() => show(paragraphs.map((content) => createBlock('test/paragraph', { content })))),
  text: () => blocks.map(({ attributes }) => String(attributes.content)).join('\n'),
  joint: '\n',
  place: () => listIn() ?? null,
  isStep: () => !waitsForMore,
};
