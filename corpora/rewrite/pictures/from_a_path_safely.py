# finding: GI101 6 unsafe
# run: needs Pillow
from google import genai
from PIL import Image

client = genai.Client()
image = Image.open("moon.jpg")
response = client.models.generate_content(model="gemini-2.5-flash", contents=[image, "Describe the moon."])
print(response.text)
