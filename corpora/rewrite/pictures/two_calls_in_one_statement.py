# finding: GI101 6 GI510
# finding: GI101 7 GI510
# run: needs Pillow
# flags: --unsafe
from google import genai
from PIL import Image

client = genai.Client()
print(
    client.models.generate_content(model="gemini-2.5-flash", contents=[Image.open("a.png")]).text,
    client.models.generate_content(model="gemini-2.5-flash", contents=[Image.open("b.png")]).text,
)
