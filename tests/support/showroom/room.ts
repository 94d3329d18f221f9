import { mount } from '../../../src/ui/app.tsx'
import { openStillKit } from './still-kit.ts'
import { stillSurroundings } from './still-surroundings.ts'
import { readWish } from './wish.ts'

const wish = readWish(location.search)
const root = document.querySelector<HTMLElement>('#app')
if (root) mount(root, openStillKit(wish), stillSurroundings(wish))
