import { namesIn } from '../model/order.ts'
import { site } from '../site.ts'

/** The order in which the site lists names. */
export const namesInOrder = namesIn(site.language)
