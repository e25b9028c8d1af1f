import type { Mark } from './marks.ts';

/** A document or shadow root: each has its own style sheets and its own mutations. */
export type Root = Document | ShadowRoot;

/** The roots that hold these marks, and the page's own document always. */
export function rootsOf(document: Document, marks: readonly Mark[]): readonly Root[] {
  const roots = new Set<Root>([document]);
  for (const mark of marks) {
    for (let root = rootOf(startOf(mark)); root; root = isShadowRoot(root) ? rootOf(root.host) : undefined)
      roots.add(root);
  }
  return [...roots];
}

/** The documents among the roots: each has its own events and its own highlights. */
export function documentsOf(roots: readonly Root[]): readonly Document[] {
  return roots.filter((root) => !isShadowRoot(root)) as Document[];
}

export function shadowRootsOf(roots: readonly Root[]): ShadowRoot[] {
  return roots.filter(isShadowRoot);
}

/** The window of a node's document, whose classes and registries belong to it; none once its frame is gone. */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  try {
    return (node.ownerDocument ?? (node as Document)).defaultView;
  } catch {
    // Firefox lets nothing be read of a node whose frame is gone (“dead object”).
    return null;
  }
}

/** Whether a node can be seen: it is in a document, and the document in a window. */
export function isAlive(node: Node): boolean {
  return windowOf(node) !== null && node.isConnected;
}

/** A rectangle of a node's own viewport as it lies in the viewport of the whole page: frames are laid into it. */
export function inTopViewport(rectangle: DOMRect, node: Node): DOMRect {
  let { x, y } = rectangle;
  for (let frame = frameOf(node); frame; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  return new DOMRect(x, y, rectangle.width, rectangle.height);
}

/** An element's parent; of the outermost in a shadow root, the host; of a frame's root element, the frame. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (isShadowRoot(root)) return root.host;
  return frameOf(element);
}

/** The element of the page itself that shows a node: the node's own, or the outermost frame around it. */
export function inTopDocument(element: Element): Element {
  const frame = frameOf(element);
  return frame ? inTopDocument(frame) : element;
}

/** The frame in this page that shows a node's document. */
function frameOf(node: Node): Element | null {
  const own = windowOf(node);
  return own && own !== window ? own.frameElement : null;
}

function startOf(mark: Mark): Node {
  return mark.ranges[0]!.startContainer;
}

/** The document or shadow root that a node is in; undefined where it is in neither. */
export function rootOf(node: Node): Root | undefined {
  const root = node.getRootNode();
  return root.nodeType === Node.DOCUMENT_NODE || isShadowRoot(root) ? (root as Root) : undefined;
}

/** `instanceof` fails for nodes of frames, whose classes are others. */
function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;
}
