import { defineConfig } from 'wxt';
import { packedFiles, shippedSets } from './lib/node/bundled-facts.ts';

/**
 * The fact sets that ship with the extension: the background reads them as its own files when it first needs them, and
 * trusts them, because a build with one that is wrong ends here.
 */
const facts = shippedSets();
const packed = packedFiles(facts);

export default defineConfig({
  imports: false,
  publicDir: 'assets',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const { name, contents } of packed) files.push({ relativeDest: `facts/${name}`, contents });
      for (const { name, set } of facts) {
        const relativeDest = `facts/${name}`;
        const copied = files.findIndex((file) => file.relativeDest === relativeDest);
        if (copied >= 0) files[copied] = { relativeDest, contents: JSON.stringify(set) };
      }
    },
  },
  vite: () => ({
    define: {
      __FACT_FILES__: JSON.stringify(facts.map(({ name }) => name)),
      __PACKED_FILES__: JSON.stringify(packed.map(({ name }) => name)),
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for by a click only: on the welcome page, in the popup, in the options.
    optional_host_permissions: ['*://*/*'],
    icons:
      browser === 'firefox'
        ? { 16: 'icon/errata-16.png', 48: 'icon/errata.svg', 128: 'icon/errata.svg' }
        : Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/errata-${size}.png`])),
    action: {
      ...(browser === 'firefox' && { default_area: 'navbar' as const }),
      default_title: '__MSG_action_title__',
    },
    commands: {
      // A browser suggests four keys of an extension at most; the person sets the others, and changes these.
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      // As in the list; Chromium keeps Alt+Shift+N and Alt+Shift+P to itself.
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      list: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_menu_list__' },
      explain: { description: '__MSG_command_explain__' },
      ignore: { description: '__MSG_command_ignore__' },
      back: { description: '__MSG_command_back__' },
      marks: { description: '__MSG_command_marks__' },
      'draft-page': { description: '__MSG_menu_draft__' },
      check: { description: '__MSG_command_check__' },
      draft: { description: '__MSG_field_menu__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'errata@errata.example',
          // Before 153 a content script of Firefox may not set `adoptedStyleSheets` (Mozilla bug 1751346).
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '153.0' },
      },
    }),
  }),
});
