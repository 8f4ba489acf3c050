/** A layout of ours. The build and the tests put its text here. */
declare module '*.liquid' {
  const text: string;
  export default text;
}
