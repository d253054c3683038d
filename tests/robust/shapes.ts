import { joinedShapes, knownShapes, type Shape } from './constructions.js'
import { faultyGrowth } from './growth.js'
import { startCounting } from './steps.js'

const [most = '160', step = '1', from = '0'] = process.argv.slice(2)
startCounting()
const shapes = [...joinedShapes(), ...(await knownShapes(new URL('../dist/', import.meta.url)))]
console.log(shapes.length)
let n = 0
for (let i = Number(from); i < shapes.length; i += Number(step)) {
  n++
  const f = faultyGrowth(shapes[i] as Shape, Number(most))
  if (f) console.log(i, f)
}
console.log(n, 'tried')
