import { afterAll, afterEach } from 'vitest'
import { expectNoAttempts, guardNetwork } from './watch.ts'

guardNetwork()
afterEach(expectNoAttempts)
// For what happens outside a test: while a file loads, or before and after all.
afterAll(expectNoAttempts)
