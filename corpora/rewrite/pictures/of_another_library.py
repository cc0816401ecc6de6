# finding: GI101 6 GI509
# run: needs IPython
from google import genai
from IPython.display import Image

client = genai.Client()
image = Image("moon.png")
response = client.models.generate_content(model="gemini-2.5-flash", contents=[image, "Describe the moon."])
print(response.text)
