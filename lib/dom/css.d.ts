/** A style sheet's text, taken into the bundle when it is built. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
