/** Term lists are read as plain text, one term a line. */
declare module '*.txt?raw' {
  const text: string;
  export default text;
}
