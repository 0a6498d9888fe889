import type { Level } from '../model.ts'

/** How many people hold a post at one time: one secretary, a few deputies, dozens of members. */
export type Seats = 'one' | 'few' | 'many'

/** How many hold a post of this role in one body at one time. A ministry has many heads of department, the Central Committee ten secretaries. */
export function seatsOf(role: string, body?: { readonly bodyKind?: string; readonly level?: Level }): Seats {
  if (/viên$|^Đại biểu|^Ủy viên (Ban Chấp hành|dự khuyết)|^Thành viên|^Cán bộ|^Ủy viên$|^Đại sứ/i.test(role))
    return 'many'
  if (/^(Phó|Ủy viên|Thứ trưởng|Thẩm phán|Thường trực)/.test(role)) return 'few'
  if (
    /^(Vụ|Cục|Viện|Tổng cục) trưởng|^Trưởng (phòng|ban|khoa)/.test(role) &&
    /^(ministry|provincial department|office)$/.test(body?.bodyKind ?? '')
  )
    return 'few'
  return role === 'Bí thư' && body?.level === 'central' && /^central (party )?body$/.test(body.bodyKind ?? '')
    ? 'few'
    : 'one'
}
