# finding: GI201 3 GI584
# finding: GI201 4 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
file = genai.get_file("files/moon")
print(file.state == 2)
