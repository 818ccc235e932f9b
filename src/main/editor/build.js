import { build } from 'esbuild';

/* One script and one style sheet each, for plain <script> and <link>: the Content-Security-Policy knows no modules. */
await build({
    entryPoints: ['src/viewer.js', 'src/table.js'],
    outdir: '../../../target/editor/resources/editor',
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'linked',
    logLevel: 'warning',
});
