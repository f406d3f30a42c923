/** One declaration file with imports that hold outside the checkout; `folder` is where it lies, relative to what `@` stands for. */
export function withPortableImports(code: string, folder: string): string;
