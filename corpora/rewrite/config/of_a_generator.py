# finding: GI101 12 GI505
from google import genai

client = genai.Client()


def configs():
    for seed in (1, 2):
        yield {"seed": seed}


for config in configs():
    print(client.models.generate_content(model="gemini-2.5-flash", contents="A moon?", config=config).text)
