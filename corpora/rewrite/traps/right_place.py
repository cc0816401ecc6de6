from google import genai

client = genai.Client(http_options={"api_version": "v1beta", "timeout": 20_000})
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
print(interaction.output_text)
