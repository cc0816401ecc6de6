from google import genai

client = genai.Client()
response = getattr(client.models, "generate_content")(model="gemini-2.5-flash", contents="Name a moon.")
print(response.text)
