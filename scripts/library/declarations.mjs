import { glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * One declaration file with imports that hold outside the checkout: `@/layer/file` becomes a relative path, and every
 * relative path gets its `.js`, which Node's own resolution asks for.
 * @param {string} code
 * @param {string} folder Where the file lies, relative to the folder that `@` stands for, with `/`.
 */
export function withPortableImports(code, folder) {
  return code.replace(/(from\s+|import\()(['"])(@\/|\.\.?\/)([^'"]+)\2/g, (_, keyword, quote, start, rest) => {
    const target = start === '@/' ? relative(folder, rest).replaceAll('\\', '/') : `${start}${rest}`;
    return `${keyword}${quote}${target.startsWith('.') ? target : `./${target}`}.js${quote}`;
  });
}

/** Makes the imports of all declaration files below a folder portable. */
export async function resolveImports(root) {
  for await (const file of glob('**/*.d.ts', { cwd: root })) {
    const path = join(root, file);
    await writeFile(path, withPortableImports(await readFile(path, 'utf8'), dirname(file).replaceAll('\\', '/')));
  }
}
