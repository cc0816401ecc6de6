from google import genai

client = genai.Client()
models = [model.name for model in client.models.list()]
print(len(models) > 0)
print(client.models.count_tokens(model="gemini-2.5-flash", contents="generate_content").total_tokens > 0)
