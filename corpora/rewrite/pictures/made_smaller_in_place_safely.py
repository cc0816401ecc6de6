# finding: GI101 7 unsafe
# run: needs Pillow
from google import genai
from PIL import Image

client = genai.Client()
image = Image.open("moon")
image.thumbnail((64, 64))
response = client.models.generate_content(model="gemini-2.5-flash", contents=[image, "Describe the moon."])
print(response.text)
