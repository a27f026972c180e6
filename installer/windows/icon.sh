#!/usr/bin/env bash
# Makes soattt.ico and the picture of the installer from the shapes of ../soattt.svg; run by hand when
# that changes (ImageMagick).
set -euo pipefail
cd "$(dirname "$0")"
scratch=$(mktemp -d)
convert -size 1024x1024 xc:none -draw "scale 8,8
  fill #1f4e79 roundrectangle 20,10 108,118 8,8
  fill #163a5a roundrectangle 20,10 34,118 6,6
  fill #ffffff roundrectangle 46,24 96,32 3,3
  fill #9fc0de roundrectangle 46,38 80,44 3,3
  fill #ffffff path 'M 71,56 l 25,8 v 16 c 0,14 -11,22 -25,27 c -14,-5 -25,-13 -25,-27 V 64 z'
  fill none stroke #1f7a4d stroke-width 6 stroke-linecap round stroke-linejoin round
  path 'M 60,80 l 8,8 l 14,-16'" "PNG32:$scratch/icon.png"
sizes=()
for size in 16 20 24 32 40 48 64 256; do
  convert "$scratch/icon.png" -trim +repage -background none -gravity center -extent 920x920 \
    -filter Lanczos -resize "${size}x$size" "PNG32:$scratch/$size.png"
  sizes+=("$scratch/$size.png")
done
convert "${sizes[@]}" soattt.ico
convert -size 164x314 'gradient:#e8f0f8-#9fc0de' \
  \( "$scratch/icon.png" -trim +repage -resize 100x100 \) -gravity center -geometry +0-40 \
  -composite -depth 8 -colors 128 -type palette BMP3:welcome.bmp
rm -rf "$scratch"
