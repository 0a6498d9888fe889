import type { Mentions } from '../3-mentions/index.ts'
import { isUnreal } from './unreal.ts'

/** “Nếu A ký … với B”, “đề nghị B ký …”, “chưa đi đến ký kết …”: is nothing signed where this verb stands, nor to be? */
export function isUnsignedAt({ page, all }: Mentions, verb: number): boolean {
  if (!page.begins('signs-now', verb)) return false
  // “hy vọng việc ký kết sẽ giúp …”: of what has been signed
  return (isUnreal(page, all, verb) && !page.ends('deed-as-thing', verb)) || page.with(all).ends('asks-to-sign', verb)
}
