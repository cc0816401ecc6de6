from google import genai

client = genai.Client()
cached = {"type": "function_result", "call_id": "c1", "result": {"items": [{"type": "text", "text": "sunny"}]}}
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
print(interaction.output_text, cached["result"]["items"][0]["text"])
