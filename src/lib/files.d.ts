/** A style sheet as text, for a shadow root. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** A file of bytes, put into the library as it is built. */
declare module '*.bin' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
