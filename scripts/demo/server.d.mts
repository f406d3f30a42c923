/** The demo room while it is served; `url` ends with a slash. */
export interface ServedDemo {
  readonly url: string;
  close(): void;
}

export function serveDemo(port?: number): Promise<ServedDemo>;
