# finding: GI101 5
from google import genai

client = genai.Client()
frage = "Größter Mond? 🌕"; α = 0.5
antwort = client.models.generate_content(model="gemini-2.5-flash", contents=frage, config={"temperature": α}); print("→", antwort.text)
# output
from google import genai

client = genai.Client()
frage = "Größter Mond? 🌕"; α = 0.5
antwort = client.interactions.create(
    model="gemini-2.5-flash",
    input=frage,
    generation_config={"temperature": α},
    store=False,
); print("→", antwort.output_text)
