/** How a page is shown. What is left out stays as it is. */
export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Device pixels in a CSS pixel. */
  readonly scale?: number;
}

/** What pages are shown in when nothing else is asked for. */
export const USUAL_SIZE = { width: 1280, height: 900, scale: 1 } as const;
