#!/usr/bin/env bash
# Web pages: trafilatura leaves out what a style hides and keeps what the attribute `hidden` hides.
#
# Seen with trafilatura 2.3.1.
# Input: an article with five paragraphs that no browser shows: style="display:none", style="visibility:hidden",
# aria-hidden="true", the attribute hidden, and a <template>.
# One would guess: a reader that looks for hidden text at all knows the plainest mark of it, and never reads a template.
# Seen: the first three are left out; the paragraph with `hidden` and the text of the <template> are in the article,
# among its sentences.
# For users of quanhe: a draft or an old version that the newspaper hid becomes a sentence of the article and evidence
# of a post. Look at the page before believing a fact that stands in one article only.
set -euo pipefail
. "$(dirname "$0")/common.bash"
python_packages trafilatura==2.3.1

python > seen <<'PY'
import trafilatura
start = '<p>Huyện ủy Tháp Mười tổ chức hội nghị công bố các quyết định về công tác cán bộ, với sự tham dự của đại diện các ban, ngành, đoàn thể và các xã, thị trấn trong huyện.</p>'
end = '<p>Hội nghị cũng nghe các cơ quan báo cáo tình hình chung, bàn nhiệm vụ của thời gian tới và thống nhất cách làm, trước khi bế mạc vào cuối buổi chiều cùng ngày.</p>'
sentence = 'Bà Lê Thị Ba giữ chức Bí thư Huyện ủy.'
for hidden in [f'<p style="display:none">{sentence}</p>', f'<p style="visibility:hidden">{sentence}</p>',
               f'<p aria-hidden="true">{sentence}</p>', f'<p hidden>{sentence}</p>',
               f'<template><p>{sentence}</p></template>']:
    text = trafilatura.extract(f'<!doctype html><html><head><title>Tin huyện</title></head><body><article>{start}{hidden}{end}</article></body></html>')
    print('kept    ' if sentence in text else 'left out', hidden.split('>')[0] + '>')
PY

expect <<'END'
left out <p style="display:none">
left out <p style="visibility:hidden">
left out <p aria-hidden="true">
kept     <p hidden>
kept     <template>
END
