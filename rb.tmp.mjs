import { runnerImport } from 'vite';
const [file, fn, ext] = process.argv.slice(2);
const ROOT='/tmp/wt/page';
const load = async f => (await runnerImport(ROOT+'/tests/bench/page/'+f,{root:ROOT,configFile:false,logLevel:'error',resolve:{alias:{'@':ROOT}}})).module;
const { serve } = await load('serve.ts'); const w = await load('with-extension.ts'); const m = await load(file);
const pages = await serve(); const ours = await w.withExtension(ROOT+'/.output/chrome-mv3'); const empty = await w.withEmptyExtension();
try { console.table(await m[fn]({ours, empty, address: pages.address})); } finally { await ours.close(); await empty.close(); pages.close(); }
