// Removes from dist/ what no source file stands behind any more: the incremental compiler leaves it there,
// and an old module must not be published or run.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
for (const entry of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const path = join(entry.parentPath ?? entry.path, entry.name)
  const source = path.replace(join(root, 'dist'), join(root, 'src')).replace(/(\.d\.ts|\.js)$/, '.ts')
  if (source.endsWith('.ts') && !existsSync(source)) rmSync(path)
}
